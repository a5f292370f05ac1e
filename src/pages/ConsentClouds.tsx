import { clouds, type CloudId } from '#content/clouds.ts'
import { consentFacts } from '#content/consent-facts.ts'

const elsewhere = (Object.keys(clouds) as CloudId[]).filter((id) => id !== 'worldwide')

/** Where the link begins in the other clouds, and why an app may be missing there. */
export const ConsentClouds = () => (
  <>
    <p>There the link begins with the sign-in page of that cloud:</p>
    <ul>
      {elsewhere.map((id) => (
        <li key={id}>
          {clouds[id].name}: <code className="wrap-anywhere">{clouds[id].signInHost.value}</code>
        </li>
      ))}
    </ul>
    <p>
      {consentFacts.ownCloud.value}. If the page says <code>AADSTS700016</code>, the maker has not put the app
      on that list, and nobody can allow it there.
    </p>
  </>
)
