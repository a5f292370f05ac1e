import { TokenProgramField } from './TokenProgramField.tsx'
import { useTokenProgram } from './use-token-program.ts'

/** The choice that the steps and the files of a guide follow. */
export const TokenProgram = () => (
  <div className="max-w-measure">
    <TokenProgramField
      {...useTokenProgram()}
      hint="The steps and the files follow it. It stays in your browser."
    />
  </div>
)
