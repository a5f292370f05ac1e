import type { App } from '#content/app.ts'
import { clouds, type Cloud } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import type { Text } from '#content/text.ts'
import { genericSlots } from '#flow/slots.ts'
import { Rich } from './Rich.tsx'

type Props = { text: Text; cloud?: Cloud; app?: Pick<App, 'name' | 'spoken'> }

/** A sentence of the content on a page without answers: general words stand for a person's values. */
export const Sentence = ({ text, cloud = clouds.worldwide, app }: Props) => (
  <Rich text={fillText(text, genericSlots(cloud, app))} />
)
