import type { GuideSettings } from '#content/guide.ts'
import { sheetWords } from '#content/sheet-words.ts'

/** What has to be typed, large enough to read beside a keyboard. */
export const SheetSettings = ({ settings }: { settings: readonly GuideSettings[] }) =>
  settings.length === 0 ? null : (
    <table className="p-t">
      <thead>
        <tr>
          {sheetWords.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {settings.map(({ protocol, name, says, host, port, encryption, signIn, user }) => (
          <tr key={protocol}>
            <th scope="row">
              {name} <span>{says}</span>
            </th>
            <td>
              {host}
              {user === undefined ? null : (
                <small className="block">
                  {sheetWords.userName} {user.shown}
                </small>
              )}
            </td>
            <td className="n">{port}</td>
            <td>{encryption}</td>
            <td>{signIn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
