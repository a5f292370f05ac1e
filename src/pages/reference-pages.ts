import type { Page } from './meta.ts'

/** Pages that stand without answers, by their path without the first slash. */
export const referencePages: Readonly<Record<string, () => Promise<{ page: Page }>>> = {
  '': () => import('./HomePage.tsx'),
  'settings/': () => import('./SettingsPage.tsx'),
  'apps/': () => import('./AppsPage.tsx'),
  'routes/': () => import('./RoutesPage.tsx'),
  'admin/many/': () => import('./ManyPage.tsx'),
  'authenticated-smtp/': () => import('./SmtpPage.tsx'),
  'admin/': () => import('./AdminPage.tsx'),
  'admin/poster/': () => import('./PosterPage.tsx'),
  'files/': () => import('./FilesPage.tsx'),
  'changes/': () => import('./ChangesPage.tsx'),
  'licences/': () => import('./LicencesPage.tsx'),
  'glossary/': () => import('./GlossaryPage.tsx'),
  'sources/': () => import('./SourcesPage.tsx'),
  'admin/preset/': () => import('./PresetEditorPage.tsx'),
  'files/sign/': () => import('./SignProfilePage.tsx'),
  'admin/audit/': () => import('./AuditPage.tsx'),
  'print/': () => import('./PrintPage.tsx'),
  'admin/consent/': () => import('./ConsentPage.tsx'),
  'admin/hosting/': () => import('./HostingPage.tsx'),
  'accessibility/': () => import('./AccessibilityPage.tsx'),
  'privacy/': () => import('./PrivacyPage.tsx'),
}
