import type { Cloud } from '#content/clouds.ts'
import type { Slots } from '#content/slots.ts'
import { tokenAudience } from '#content/token-facts.ts'

/** What texts about tokens name, beside what `slotsFor` knows. */
export const tokenSlots = (cloud: Cloud): Pick<Slots, 'token.audience'> => ({
  'token.audience': { shown: tokenAudience[cloud.id].value, known: true },
})
