import { useEffect, useState } from 'react'
import { presetNow } from '#lookup/preset.ts'
import type { PresetProblem } from '#lookup/read-preset.ts'
import { Notice } from '#ui/Notice.tsx'

/** What is wrong with a `preset.json`, for whoever deployed it. */
export function PresetProblemList() {
  const [problems, setProblems] = useState<readonly PresetProblem[]>([])
  useEffect(() => void presetNow().then((answer) => setProblems(answer.problems)), [])
  if (problems.length === 0) return null
  return (
    <div className="wrap">
      <Notice kind="problem">
        <p>
          <b>For whoever put this site here:</b> the file preset.json beside it was not used, because it is
          not right. Everything else works.
        </p>
        <ul>
          {problems.map(({ where, what }) => (
            <li key={where + what}>
              <code>{where}</code>: {what}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
