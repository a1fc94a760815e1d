package id.gemet.site.web;

import id.gemet.access.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after logging in, for each role its own. */
@Controller
class HomeController {

    private final Homes homes;

    HomeController(Homes homes) {
        this.homes = homes;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", homes.of(Acting.current()));
        return "site/home";
    }
}
