import { useQuery } from '@tanstack/react-query'
import { presetQuery } from '#lookup/preset.ts'
import { queryClient } from '#lookup/query-client.ts'
import { Notice } from '#ui/Notice.tsx'

/** What is wrong with a `preset.json`, for whoever deployed it. */
export function PresetProblemList() {
  const { data } = useQuery(presetQuery, queryClient)
  if (data === undefined || data.problems.length === 0) return null
  return (
    <div className="wrap">
      <Notice kind="problem">
        <p>
          <b>For whoever put this site here:</b> the file preset.json beside it was not used, because it is
          not right. Everything else works.
        </p>
        <ul>
          {data.problems.map(({ where, what }) => (
            <li key={where + what}>
              <code>{where}</code>: {what}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
