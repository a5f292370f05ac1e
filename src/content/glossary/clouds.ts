import type { Term } from '#content/glossary-term.ts'

/** Microsoft’s separate clouds. */
export const cloudTerms: readonly Term[] = [
  {
    id: 'dod',
    term: 'DoD',
    means: 'The part of Microsoft 365 for the US Department of Defense. It has servers of its own.',
    see: ['national-clouds'],
  },
  {
    id: 'gcc',
    term: 'GCC',
    also: ['Government Community Cloud'],
    means:
      'Microsoft 365 for US public bodies. It uses the same servers as the rest of the world; only GCC High and DoD have their own.',
    see: ['gcc-high', 'national-clouds'],
  },
  {
    id: 'gcc-high',
    term: 'GCC High',
    means:
      'A separate Microsoft 365 for US contractors and agencies. Addresses of its servers and of its sign-in page end in .us.',
    see: ['gcc', 'national-clouds'],
  },
  {
    id: 'national-clouds',
    term: 'National clouds',
    also: ['sovereign clouds'],
    means:
      'Separate copies of Microsoft 365 with their own servers and sign-in pages: GCC High and DoD in the USA, and one in China that 21Vianet runs.',
    see: ['gcc-high', 'dod', 'vianet'],
  },
  {
    id: 'vianet',
    term: '21Vianet',
    means:
      'The company that runs Microsoft 365 in China. Its servers end in outlook.cn and its sign-in page in .cn.',
    see: ['national-clouds'],
  },
]
