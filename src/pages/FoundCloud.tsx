import { clouds, type CloudId } from '#content/clouds.ts'
import type { Confidence } from '#content/fact.ts'
import { Button } from '#ui/Button.tsx'
import { confidenceWords } from './confidence.ts'

type FoundCloudProps = {
  /** One, or two that cannot be told apart. */
  possible: readonly CloudId[]
  sure: Confidence
  chosen: string | undefined
  onTake: ((cloud: CloudId) => void) | undefined
}

/** The cloud that records point to, its servers, and a button that takes it. Nothing is taken by itself. */
export function FoundCloud({ possible, sure, chosen, onTake }: FoundCloudProps) {
  return (
    <>
      <p>
        Cloud: <b>{possible.map((id) => clouds[id].name).join(' or ')}</b>. {confidenceWords[sure].name}.
        {possible.length > 1 ? ' Which of the two, the records do not say.' : ''}
      </p>
      {possible.map((id) => {
        const { name, servers } = clouds[id]
        return (
          <div key={id}>
            <p className="mb-2 max-w-measure">
              Servers of {name}: <code dir="ltr">{servers.smtp.host.value}</code> for sending,{' '}
              <code dir="ltr">{servers.imap.host.value}</code> for IMAP and POP.{' '}
              {id === chosen ? 'This is the cloud that is chosen here.' : ''}
            </p>
            {onTake === undefined || id === chosen ? null : (
              <Button kind="secondary" small onClick={() => onTake(id)}>
                Take {name}
              </Button>
            )}
          </div>
        )
      })}
    </>
  )
}
