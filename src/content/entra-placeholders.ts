/** Stand where a value of the organisation's own application has to be put in: no program may borrow another's. */
export const APPLICATION_ID = 'YOUR-APPLICATION-ID'
export const TENANT_ID = 'YOUR-TENANT-ID'
