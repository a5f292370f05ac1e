/** Every file the product hands out. Ids are public. */
export type FileId = 'apple-profile' | 'msmtprc' | 'powershell'
