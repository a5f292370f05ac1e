import type { Preset } from '#content/preset.ts'
import type { Raw } from './answers.ts'

/**
 * The answers of somebody who is only about to start: those of the organisation, until the person says
 * otherwise. Every link that went past the first question says everything itself, or means the default.
 */
export const startingAnswers = (raw: Raw, { cloud }: Preset): Raw =>
  raw.licence === undefined && raw.cloud === undefined && cloud !== undefined ? { ...raw, cloud } : raw
