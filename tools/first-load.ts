import type { Manifest } from 'vite'
import { closure } from './manifest.ts'

const SCRIPTS = /<script\b[^>]*\bsrc="([^"]*)"/g
const STYLES = /<link rel="stylesheet"[^>]*\bhref="([^"]*)"/g
const APP_FILES = /<meta name="app-files" content="([^"]*)"/

/** The scripts and styles a page loads by itself: those its HTML names and all they import. */
export function firstLoad(
  html: string,
  manifest: Manifest,
  base: string,
): { js: Set<string>; css: Set<string> } {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = '']) => url)
  const inside = (url: string) => url.slice(base.length)
  const scripts = new Set([...all(SCRIPTS), ...(APP_FILES.exec(html)?.[1]?.split(' ') ?? [])].map(inside))
  const keys = Object.keys(manifest).filter((key) => scripts.has(manifest[key]?.file ?? ''))
  const { js, css } = closure(manifest, keys)
  for (const url of all(STYLES)) css.add(inside(url))
  return { js, css }
}
