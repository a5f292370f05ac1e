import { Link } from 'react-router'
import { CHECKED } from '#content/checked.ts'
import { longDay } from '#content/day.ts'

const columns = [
  [
    { to: '/fix/', name: 'It does not work' },
    { to: '/licences/', name: 'Licences' },
    { to: '/files/', name: 'Files' },
    { to: '/routes/', name: 'Routes for what sends' },
    { to: '/glossary/', name: 'Glossary' },
    { to: '/changes/', name: 'What changes when' },
    { to: '/sources/', name: 'Sources and dates' },
  ],
  [
    { to: '/print/', name: 'Blank sheet to print' },
    { to: '/accessibility/', name: 'Accessibility' },
    { to: '/privacy/', name: 'Privacy' },
  ],
] as const

export const Footer = () => (
  <footer className="foot">
    <div className="wrap">
      <div className="measure">
        <p>
          Facts gone through on {longDay(CHECKED)}; each one names its own source and date. This is an
          independent guide and not a Microsoft product.
        </p>
        <p className="caption">What you type stays in your browser. There is nothing to sign in to here.</p>
      </div>
      {columns.map((links) => (
        <ul key={links[0].to}>
          {links.map(({ to, name }) => (
            <li key={to}>
              <Link to={to}>{name}</Link>
            </li>
          ))}
        </ul>
      ))}
    </div>
  </footer>
)
