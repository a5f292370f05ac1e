/** A few words beside the code of a sheet, broken where they read well. */
export const TwoLines = ({ of: [first, second] }: { of: readonly string[] }) => (
  <span>
    {first}
    <br />
    {second}
  </span>
)
