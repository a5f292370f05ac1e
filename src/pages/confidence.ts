import type { Confidence } from '#content/fact.ts'

/** How sure a fact is, in one word and in a sentence. */
export const confidenceWords: Record<Confidence, { name: string; means: string }> = {
  sure: {
    name: 'Sure',
    means: 'The maker’s own text or program was read, or several independent sources agree.',
  },
  likely: {
    name: 'Likely',
    means: 'One good source that is not the maker, or an old one with nothing against it.',
  },
  unsure: { name: 'Unsure', means: 'One weak source, or none. Check it before you rely on it.' },
}
