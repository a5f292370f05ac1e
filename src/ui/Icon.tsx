import { iconPaths, type IconName } from './icon-paths.ts'

/** Those that point along the line of reading turn round where that runs from right to left. */
const directed: ReadonlySet<IconName> = new Set(['arrow', 'back', 'list', 'undo'])

type IconProps = { name: IconName }

/** Decoration: it stands beside words or in a control that has a name. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={directed.has(name) ? 'i i-dir' : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} />
      {name === 'theme' && <path className="i-fill" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />}
    </svg>
  )
}
