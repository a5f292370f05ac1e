import { Component, type ReactNode } from 'react'

type PartBoundaryProps = {
  /** What stands in its place when the part fails; nothing for a part that is not missed. */
  fallback?: ReactNode
  children: ReactNode
}

/** Keeps the failure of one part of a page to that part. */
export class PartBoundary extends Component<PartBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError = () => ({ failed: true })

  override render() {
    return this.state.failed ? (this.props.fallback ?? null) : this.props.children
  }
}
