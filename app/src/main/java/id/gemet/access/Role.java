package id.gemet.access;

/** What somebody is here to do; what each may do is the route policy's business. */
public enum Role {
    SECRETARY,
    LABOUR_CLERK,
    SOCIAL_CLERK,
    KELURAHAN_OFFICER,
    COMPANY_OFFICER,
    INSURER_OFFICER,
    TREASURER,
    AUDITOR,
    ADMIN;

    /** Logs in with a second factor: whoever sees a NIK, moves money or lets others in. */
    public boolean needsCode() {
        return this != COMPANY_OFFICER && this != AUDITOR;
    }

    /** The desk decides how far somebody sees, so a company's officer never sits at the city's. */
    public boolean sitsAt(OfficeKind desk) {
        return switch (this) {
            case SECRETARY -> desk == OfficeKind.PEMDA;
            case LABOUR_CLERK, SOCIAL_CLERK, ADMIN -> desk == OfficeKind.PEMDA || desk == OfficeKind.OPD;
            case KELURAHAN_OFFICER -> desk == OfficeKind.KELURAHAN;
            case COMPANY_OFFICER -> desk == OfficeKind.COMPANY;
            case INSURER_OFFICER -> desk == OfficeKind.INSURER;
            case TREASURER -> desk == OfficeKind.PEMDA || desk == OfficeKind.OPD || desk == OfficeKind.TREASURY;
            case AUDITOR -> desk == OfficeKind.PEMDA || desk == OfficeKind.AUDIT;
        };
    }
}
