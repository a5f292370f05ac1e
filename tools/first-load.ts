import type { Manifest } from 'vite'
import { closure } from './manifest.ts'

const TAGS = /<(?:script|link)\b[^>]*>/g
const ADDRESS = /\b(?:src|href)="([^"]*\.(?:js|css))"/
const LOADS = /<script\b|rel="modulepreload"|rel="stylesheet"/

/** The scripts and styles a page loads by itself: those its HTML names and all they import. */
export function firstLoad(
  html: string,
  manifest: Manifest,
  base: string,
): { js: Set<string>; css: Set<string> } {
  const named = [...html.matchAll(TAGS)]
    .filter(([tag]) => LOADS.test(tag))
    .flatMap(([tag]) => ADDRESS.exec(tag)?.[1] ?? [])
    .map((url) => url.slice(base.length))
  const scripts = new Set(named.filter((file) => file.endsWith('.js')))
  const keys = Object.keys(manifest).filter((key) => scripts.has(manifest[key]?.file ?? ''))
  const { js, css } = closure(manifest, keys)
  for (const file of named.filter((each) => each.endsWith('.css'))) css.add(file)
  return { js, css }
}
