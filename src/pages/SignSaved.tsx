import { useEffect, useRef } from 'react'
import { Notice } from '#ui/Notice.tsx'

/** Says that a signed profile was saved. Takes focus when it appears: the button before it is gone. */
export function SignSaved({ name }: { name: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="mt-8">
      <Notice title={`${name} is saved.`}>
        The key and the password are gone from this page. For another profile choose them again. How to check
        the file stands below, under “The same with openssl”.
      </Notice>
    </div>
  )
}
