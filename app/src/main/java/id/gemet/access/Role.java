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
    ADMIN
}
