import type { RecommendedBy } from './recommended-by.ts'

/** Who recommends something, in the middle of a sentence. */
export const Recommender = ({ by }: { by: RecommendedBy }) =>
  by === 'link' ? 'this link' : by.name === undefined ? 'your organisation' : <bdi>{by.name}</bdi>
