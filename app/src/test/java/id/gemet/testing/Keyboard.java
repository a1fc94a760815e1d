package id.gemet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Map;

/** Somebody without a mouse: reaches everything by keys, and sees at each stop where they are. */
public final class Keyboard {

    private static final int STOPS_MOST = 200;

    /** The name and look of what has the focus; a dressed file field wears its ring on the box around it. */
    private static final String STOP = """
        () => {
          const it = document.activeElement;
          if (!it || it === document.body) return { name: '', visible: true };
          const worn = it.closest('.upload--dressed') ?? it;
          const style = getComputedStyle(worn);
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const box = worn.getBoundingClientRect();
          const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
              && box.top < innerHeight && box.left < innerWidth;
          const labels = Array.from(it.labels ?? [], label => label.textContent).join(' ');
          const name = (it.getAttribute('aria-label') || labels || it.textContent).replace(/\\s+/g, ' ').trim();
          return { name, visible: ring && inside };
        }
        """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
        // else the page is still on its way to the focus when we look
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Tabs on until something of that name has the focus. */
    public Keyboard to(String name) {
        return to(name, "Tab");
    }

    /** The same, the other way round. */
    public Keyboard backTo(String name) {
        return to(name, "Shift+Tab");
    }

    private Keyboard to(String name, String key) {
        var passed = new ArrayList<String>();
        while (passed.size() < STOPS_MOST) {
            press(key);
            var stop = stop();
            if (stop.contains(name)) {
                return this;
            }
            passed.add(stop);
        }
        throw new AssertionError("No key leads to \"%s\" on %s, only to %s"
                .formatted(name, page.url(), passed.stream().distinct().toList()));
    }

    /** What has the focus, seen to have it. */
    public String stop() {
        var found = (Map<?, ?>) page.evaluate(STOP);
        var name = String.valueOf(found.get("name"));
        assertThat(found.get("visible"))
                .as("focus on \"%s\" of %s", name, page.url())
                .isEqualTo(true);
        return name;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Enter, and wait for the page that it opens. */
    public void enter() {
        page.evaluate("window.left = true");
        press("Enter");
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }
}
