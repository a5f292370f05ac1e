/** Who has to act: the person, their admin, or the app by itself. Shown by shape, colour, glyph and word. */
export type Who = 'you' | 'admin' | 'app'
