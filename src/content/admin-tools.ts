export type AdminTool = { path: `/${string}/`; title: string; says: string }

/** The pages of the admin desk besides its list of tasks, in the order in which they are needed. */
export const adminTools: readonly AdminTool[] = [
  {
    path: '/authenticated-smtp/',
    title: 'One mailbox',
    says: 'Authenticated SMTP in five steps with drawings, or with PowerShell.',
  },
  {
    path: '/admin/poster/',
    title: 'A poster for the notice board',
    says: 'One page with a large code that opens the right guide.',
  },
]
