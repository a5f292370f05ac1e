import { useLocation, useNavigate } from 'react-router'
import { cloudIds, clouds, type CloudId } from '#content/clouds.ts'
import { announce } from '#ui/announce.ts'
import { SelectField } from '#ui/SelectField.tsx'
import { useTypedBefore } from './use-typed-before.ts'

const choices = cloudIds.map((id) => ({ value: id, label: clouds[id].name }))

type CloudFieldProps = { cloud: CloudId; hint: string }

/** Which Microsoft cloud a page is about. It stands in the query, so that the address can be kept and sent. */
export function CloudField({ cloud, hint }: CloudFieldProps) {
  const navigate = useNavigate()
  const { hash } = useLocation()
  const choose = (id: string) => {
    // The one of the address, which the field had from the start.
    if (id === cloud) return
    void navigate(
      { search: id === 'worldwide' ? '' : `?cloud=${id}`, hash },
      { replace: true, preventScrollReset: true },
    )
    announce(`This page is for ${choices.find(({ value }) => value === id)?.label ?? id} now.`)
  }
  const before = useTypedBefore([choose])
  return (
    <div ref={before} className="needs-script block">
      <SelectField label="Microsoft cloud" hint={hint} value={cloud} options={choices} onChange={choose} />
    </div>
  )
}
