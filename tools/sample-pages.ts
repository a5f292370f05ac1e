/** A finished guide, as somebody with an Android phone opens it. */
export const SAMPLE_GUIDE = '/setup/guide/?licence=yes&device=android&app=thunderbird-android&smtp=on'

/** Nobody's: contoso.com is Microsoft's example domain. */
export const SAMPLE_PERSON = '#email=ana@contoso.com'
