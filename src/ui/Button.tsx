import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'style'> & {
  /** One primary per view. */
  kind?: 'primary' | 'secondary' | 'quiet' | undefined
  small?: boolean | undefined
}

const classes = { primary: 'btn', secondary: 'btn sec', quiet: 'btn quiet' }

/**
 * A button of the house. A link that looks like one takes the classes `btn`, `btn sec`, `btn sm`.
 * "Not yet" is `aria-disabled` with the reason beside it, never `disabled`.
 */
export function Button({ kind = 'primary', small, className, type = 'button', ...rest }: ButtonProps) {
  const names = [classes[kind], small && 'sm', className].filter(Boolean).join(' ')
  // oxlint-disable-next-line react/button-has-type -- it has: the default, or what the caller wrote
  return <button {...rest} type={type} className={names} />
}
