package id.gemet.audit;

import id.gemet.access.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the acting office's whole chain. */
@Service
public class ChainVerifier {

    private final Chain chain;

    ChainVerifier(Chain chain) {
        this.chain = chain;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        var office = Acting.current().office().value();
        var head = chain.readHead(office);
        var check = new ChainCheck();
        chain.walk(office, check);
        return check.against(head.count(), head.hash());
    }
}
