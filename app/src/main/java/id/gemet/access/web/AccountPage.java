package id.gemet.access.web;

import id.gemet.access.SessionInfo;
import id.gemet.access.UserSession;
import java.util.List;
import java.util.UUID;

record AccountPage(UserSession session, List<SessionInfo> sessions) {

    public boolean isThisOne(UUID id) {
        return session.id().equals(id);
    }

    public boolean isOnlyOne() {
        return sessions.size() < 2;
    }
}
