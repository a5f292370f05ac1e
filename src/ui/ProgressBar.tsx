import { WhoLabel } from './WhoLabel.tsx'

type ProgressBarProps = { label: string; done: number; of: number; says: string }

/** How far the app is with something that takes a while, in words and as a bar. What is said aloud is for the page. */
export const ProgressBar = ({ label, done, of, says }: ProgressBarProps) => (
  <div className="border border-line p-6">
    <div className="small mb-2 flex justify-between gap-4">
      <WhoLabel who="app">{label}</WhoLabel>
      <span>{says}</span>
    </div>
    <progress max={of} value={done} aria-label={label} />
  </div>
)
