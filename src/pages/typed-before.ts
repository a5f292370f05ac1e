/** Somebody may be quicker than the scripts, and have typed into the prerendered field, or chosen there. */
export function typedBefore(field: string): string | undefined {
  if (import.meta.env.SSR) return undefined
  const control = document.getElementById(field)
  const takes = control instanceof HTMLInputElement || control instanceof HTMLSelectElement
  return takes && control.value !== '' ? control.value : undefined
}
