import { BlockList, isIP } from 'node:net'

/** Where a connection would go. */
export interface Destination {
  /** An IP address. */
  readonly address: string
  readonly port: number
}

/** Why a connection may not be made, as a clause; nothing where it may. */
export type Policy = (destination: Destination) => string | undefined

/** Not the public internet: private, shared, loopback, link-local, test, multicast and reserved ranges, by the IANA registries. */
const CLOSED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // with the metadata services of most clouds
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // public by its number, and the host of the virtual machine on Azure
  ['168.63.129.16', 32],
]

/** Of the one range of public addresses, what is none, or holds an IPv4 address within. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

/** The usual ports of the web, and no other address than a public one. */
export const publicWeb: Policy = ({ address, port }) => {
  if (!isPublicAddress(address)) return 'the address is not a public one'
  return port === 80 || port === 443 ? undefined : `no port but 80 and 443 is asked, and this is ${port}`
}

/** Whether an IP address belongs to the public internet; a zone (`%eth0`) never does. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  return version === 6 && unicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

const closed = new BlockList()
for (const [network, prefix] of CLOSED_V4) closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of CLOSED_V6) closed.addSubnet(network, prefix, 'ipv6')

/** Loopback, unique-local, link-local, multicast, mapped and translated addresses all lie outside of it. */
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')
