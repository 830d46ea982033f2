import type { ProbeOutcome } from '../../src/model.ts'
import type { Web } from '../../src/web.ts'

/** A web that is asked in memory: addresses without an answer are alive. `asked` grows with each one that is asked for. */
export function memoryWeb(answers: Readonly<Record<string, ProbeOutcome>>, asked: string[] = []): Web {
  return {
    probe: async (addresses) => {
      asked.push(...addresses)
      return new Map(addresses.map((address) => [address, answers[address] ?? { result: 'alive' }]))
    },
  }
}
