package id.gemet.funding;

/** Who has to follow when people went over to another line: told in the same transaction. */
public interface HandOverFollower {

    void handedOver(Proposal approved);
}
