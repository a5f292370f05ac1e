import { useState, useSyncExternalStore } from 'react'
import { deviceName, devices, type DeviceAnswer } from '#content/devices.ts'
import { Choices } from '#ui/Choices.tsx'
import { detectDevice } from './detect-device.ts'
import type { Page } from './meta.ts'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

const never = () => () => {}
const options = devices.map(({ id, name, hint }) => ({ value: id, label: name, hint }))

function DeviceStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('device', current)
  const detected = useSyncExternalStore(never, detectDevice, () => undefined)
  const [chosen, choose] = useState<string | undefined>(current.journey.answers.device)
  const [missing, setMissing] = useState(false)
  const device = chosen ?? detected
  const error =
    missing && device === undefined ? 'Choose a device. “I don’t know” is an answer too.' : undefined
  return (
    <StepFrame
      step="device"
      current={current}
      failed={failed}
      title="Where do you want your mail?"
      lead={
        detected === undefined || chosen !== undefined ? (
          <p>Choose where the app runs, not where you are reading this.</p>
        ) : (
          <p>You seem to be on {deviceName(detected)}. Choose another if you set up something else.</p>
        )
      }
      problems={error === undefined ? [] : [{ field: 'device', message: error }]}
      chosen={
        device === undefined ? undefined : { label: 'Your device', value: deviceName(device as DeviceAnswer) }
      }
      onContinue={() => (device === undefined ? setMissing(true) : void goOn({ device }))}
    >
      <Choices
        legend={<span className="sr">Device</span>}
        name="device"
        value={device}
        onChange={choose}
        error={error}
        options={options.slice(0, -1)}
        last={options.at(-1)}
      />
    </StepFrame>
  )
}

export const page: Page = {
  Component: DeviceStep,
  meta: {
    title: 'Your device',
    description: 'Windows, Mac, iPhone, Android, Linux, a printer or a server: where the mail should go.',
  },
}
