/** The list of tasks for a cloud. */
export const deskPath = (cloud: string): string => `/admin/${cloud === 'worldwide' ? '' : `?cloud=${cloud}`}`
