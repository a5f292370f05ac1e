import type { StepId } from '#flow/steps.ts'
import type { Page } from './meta.ts'

/** The page of each step. A step without one does not compile. */
export const stepPages: Record<StepId, () => Promise<{ page: Page }>> = {
  prerequisites: () => import('./PrerequisitesStep.tsx'),
  mailbox: () => import('./MailboxStep.tsx'),
  device: () => import('./DeviceStep.tsx'),
  app: () => import('./AppStep.tsx'),
  connection: () => import('./ConnectionStep.tsx'),
  route: () => import('./RouteStep.tsx'),
  'authenticated-smtp': () => import('./SmtpStep.tsx'),
  check: () => import('./CheckStep.tsx'),
  guide: () => import('./GuidePage.tsx'),
}
