import { judgeAccent, type Accent } from '#content/accent.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import type { PresetForm } from './use-preset-draft.ts'

type Props = { theme: keyof Accent; form: PresetForm }

/** The colour for one theme, with its contrast while one chooses. What cannot be read is refused, with the nearest that can. */
export function PresetAccentField({ theme, form: { draft, change, errorOf } }: Props) {
  const value = draft[theme].trim()
  const judged = judgeAccent(value, theme)
  const other = theme === 'light' ? draft.dark : draft.light
  // Both are needed, and the other one is the best guess.
  const offered = judged === undefined ? judgeAccent(other.trim(), theme) : judged
  const take = (colour: string) => change({ [theme]: colour })
  return (
    <>
      <Field
        id={theme}
        label={`Colour on ${theme} pages`}
        optional
        hint={
          theme === 'light'
            ? 'As # and six digits: #00529b. A ground for your name. Both colours or none.'
            : 'For those who read in the dark. No colour stands out from both, so there are two.'
        }
        error={value === '' || judged?.passes === true ? errorOf(theme) : sentence(judged, value)}
      >
        {(tied) => (
          <span className="flex items-end gap-3">
            <input
              {...tied}
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={draft[theme]}
              onChange={({ target }) => take(target.value)}
            />
            <input
              type="color"
              className="h-13 w-16 shrink-0 cursor-pointer"
              aria-label={`Pick the colour on ${theme} pages`}
              value={judged === undefined ? (offered?.nearest ?? '#00529b') : value}
              onChange={({ target }) => take(target.value)}
            />
          </span>
        )}
      </Field>
      {judged?.passes === true ? (
        <p className="small mt-1">Contrast {shown(judged.ratio)}:1. That can be read.</p>
      ) : null}
      {offered === undefined || judged?.passes === true ? null : (
        <p className="mt-2">
          <Button kind="secondary" small onClick={() => take(offered.nearest)}>
            Take {offered.nearest}
          </Button>
        </p>
      )}
    </>
  )
}

const shown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1)

const sentence = (judged: ReturnType<typeof judgeAccent>, value: string): string =>
  judged === undefined
    ? 'Write a colour as # and six digits, as in #00529b.'
    : `${value} has a contrast of ${shown(judged.ratio)}:1, and 4.5:1 is needed to read it. The nearest that has it is ${judged.nearest}.`
