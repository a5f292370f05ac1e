import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/icon-paths.ts'

export type FileNameProps = {
  title: string
  /** Name of the file, as it will be saved. */
  name: string
  icon?: IconName
}

/** What a row of a file shows. */
export const FileName = ({ title, name, icon = 'file' }: FileNameProps) => (
  <>
    <Icon name={icon} />
    <span>
      {title}
      <span className="caption file-name">{name}</span>
    </span>
    <Icon name="download" />
  </>
)
