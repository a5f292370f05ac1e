import { deviceName, type DeviceAnswer } from '#content/devices.ts'
import type { Preset } from '#content/preset.ts'
import { Notice } from '#ui/Notice.tsx'
import { PresetHelp } from './PresetHelp.tsx'

type NoneForDeviceProps = { device: DeviceAnswer | undefined; preset: Preset }

/** An organisation may leave out every app of a device. Says so, what can be done, and who can be asked. */
export function NoneForDevice({ device, preset }: NoneForDeviceProps) {
  const { organisation, claimed, support } = preset
  return (
    <Notice kind="problem">
      <p>
        <b>
          {claimed || organisation === undefined ? (
            'No app is offered'
          ) : (
            <>
              <bdi>{organisation}</bdi> offers no app
            </>
          )}{' '}
          {device === undefined || device === 'unknown' ? 'here' : `for ${deviceName(device)}`}.
        </b>{' '}
        What is offered for other devices stands below. If you need your mail on this one,{' '}
        {support === undefined
          ? 'ask whoever looks after mail in your organisation.'
          : 'ask whom your organisation names:'}
      </p>
      <PresetHelp preset={preset} />
    </Notice>
  )
}
