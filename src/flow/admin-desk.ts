import { adminCenterAddress, adminCenterNames } from '#content/admin-centers.ts'
import type { AdminDesk, DeskPlace, DeskTask, DeskTitle } from '#content/admin-desk.ts'
import type { AdminPlace, Dated } from '#content/admin-task.ts'
import { adminTasks } from '#content/admin-tasks.ts'
import { adminWords } from '#content/admin-words.ts'
import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { fillText, type Filled } from '#content/filled.ts'
import { retirementText } from '#content/retirements.ts'
import type { Text } from '#content/text.ts'
import { timed, type Timed } from '#content/timed.ts'
import { adminCommands } from '#generate/powershell/admin-commands.ts'
import { given } from '#lib/given.ts'
import { deskTitles } from './desk-titles.ts'
import { genericSlots } from './slots.ts'

/** The tasks of an admin in the words that are true on a day, with the addresses of a cloud. */
export function adminDesk(cloud: Cloud, today: Day): AdminDesk {
  const slots = genericSlots(cloud)
  const say = (sentence: Timed<Text> | Dated): Filled => fillText(textOn(sentence, today), slots)
  const task = (title: DeskTitle): DeskTask => {
    const of = adminTasks[title.id]
    return {
      ...title,
      why: of.why.map(say),
      role: say(of.role),
      places: (of.places ?? []).map((place) => placeIn(place, cloud, say)),
      steps: of.steps.map(say),
      commands: (of.commands ?? []).map((id) => adminCommands(id, cloud)),
      verify: say(of.verify),
      undo: say(of.undo),
      facts: of.facts,
    }
  }
  return {
    cloud,
    today,
    groups: deskTitles(today).map(({ tasks, ...group }) => ({ ...group, tasks: tasks.map(task) })),
  }
}

const textOn = (sentence: Timed<Text> | Dated, today: Day): Text =>
  'dated' in sentence ? retirementText(sentence.dated, today) : timed(sentence, today)

function placeIn({ center, path, doubt }: AdminPlace, cloud: Cloud, say: (text: Text) => Filled): DeskPlace {
  const name = adminCenterNames[center]
  const address = adminCenterAddress(center, cloud.id)
  return given({
    center: name,
    address: address?.value,
    path: say(path),
    doubts: [
      ...(doubt === undefined ? [] : [say(doubt)]),
      ...(address === undefined ? [[adminWords.noAddress(name, cloud.adminCenter.value)]] : []),
      ...(address !== undefined && address.confidence !== 'sure' && address.note !== undefined
        ? [[address.note]]
        : []),
    ],
  })
}
