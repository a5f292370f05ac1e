export type AdminTool = { path: `/${string}/`; title: string; says: string }

/** The pages of the admin desk besides its list of tasks, in the order in which they are needed. */
export const adminTools: readonly AdminTool[] = [
  {
    path: '/authenticated-smtp/',
    title: 'One mailbox',
    says: 'Authenticated SMTP in five steps with drawings, or with PowerShell.',
  },
  {
    path: '/admin/preset/',
    title: 'Prepare the wizard for your organisation',
    says: 'Name your help desk and your apps, and get a link and the words to send.',
  },
  {
    path: '/admin/many/',
    title: 'Many mailboxes',
    says: 'From a list to scripts, links, profiles and sheets in one zip.',
  },
  {
    path: '/admin/audit/',
    title: 'Read back what is on',
    says: 'Who is on, off or follows the organisation, and who still uses passwords.',
  },
  {
    path: '/admin/consent/',
    title: 'Allow apps for everyone',
    says: 'Ids, links and checks for the apps that you choose, and words for the security team.',
  },
  {
    path: '/admin/hosting/',
    title: 'Host it yourself',
    says: 'Folder, DNS, profile, preset and the rules for your web server.',
  },
  {
    path: '/admin/poster/',
    title: 'A poster for the notice board',
    says: 'One page with a large code that opens the right guide.',
  },
]
