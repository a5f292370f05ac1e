const rect = (x: number, y: number, w: number, h: number, r = 1.4) =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1-${r} ${r}h-${w - 2 * r}` +
  `a${r} ${r} 0 0 1-${r}-${r}v-${h - 2 * r}a${r} ${r} 0 0 1 ${r}-${r}z`

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`

/** Drawn on a grid of 20 with a stroke of 1.6. */
export const iconPaths = {
  arrow: 'M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5',
  back: 'M16.5 10h-13M9 4.5 3.5 10 9 15.5',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  close: 'M5 5l10 10M15 5 5 15',
  copy: `${rect(7, 7, 9.5, 9.5, 1.8)}M13 4.2a1.7 1.7 0 0 0-1.5-.7H5.2a1.7 1.7 0 0 0-1.7 1.7v6.3a1.7 1.7 0 0 0 1 1.5`,
  dark: 'M16.4 12A7 7 0 0 1 8 3.6 7 7 0 1 0 16.4 12z',
  download: 'M10 3v9.5M6.5 9.2l3.5 3.5 3.5-3.5M4 16.5h12',
  file: 'M5 2.5h6.5l4 4v11H5zM11.5 2.5v4h4',
  info: `${circle(10, 10, 7)}M10 9.4v4.3M10 6.4v.1`,
  light: `${circle(10, 10, 3.2)}M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1`,
  link: 'M8.6 11.4a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.4 8.6a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  list: 'M8 5h9M8 10h9M8 15h9M3 5h1.5M3 10h1.5M3 15h1.5',
  mail: `${rect(2.5, 4.5, 15, 11)}M3 6l7 5 7-5`,
  menu: 'M3 6h14M3 10h14M3 14h14',
  phone: `${rect(6, 2.5, 8, 15, 1.8)}M9 15h2`,
  print:
    'M6 7.5v-4h8v4M6 13.5H4.5A1.5 1.5 0 0 1 3 12V9a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 9v3a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6z',
  problem: `${circle(10, 10, 7)}M10 6.3v4.4M10 13.6v.1`,
  share: 'M10 12.5V3M6.5 6 10 2.8 13.5 6M6 9H4.5v7.5h11V9H14',
  theme: circle(10, 10, 6.5),
  tick: 'm4 10.5 4 4 8-9',
  undo: 'M7 4.5 3.5 8 7 11.5M3.5 8H12a4 4 0 0 1 0 8H8',
} as const

export type IconName = keyof typeof iconPaths
