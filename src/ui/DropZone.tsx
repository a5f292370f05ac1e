import { useEffect, useState, type DragEvent, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type DropZoneProps = {
  title: ReactNode
  caption: ReactNode
  onFiles: (files: readonly File[]) => void
  /** The button beside it: dragging is never the only way (WCAG 2.5.7). */
  children: ReactNode
}

/** A place to drop files on, with what is there already. */
export function DropZone({ title, caption, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  // Beside the field a dropped file would open in place of the page, and what is in the page would be gone.
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault()
    for (const kind of ['dragover', 'drop']) window.addEventListener(kind, stay)
    return () => {
      for (const kind of ['dragover', 'drop']) window.removeEventListener(kind, stay)
    }
  }, [])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={`no-print file${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="list" />
      <p className="min-w-0">
        {title}
        <br />
        <span className="caption">{caption}</span>
      </p>
      {children}
    </div>
  )
}
