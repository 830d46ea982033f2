import { isPublicAddress, publicWeb } from '../../../src/edges/external-links/public-address.ts'

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  '5f00::1',
  '2600::1%eth0',
  '',
  'localhost',
  '1.2.3',
  '0127.0.0.1',
])('%j is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '168.63.129.17',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2606:4700::1',
  '2a00:1450::1',
])('%j is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  [80, undefined],
  [443, undefined],
  [22, 'no port but 80 and 443 is asked, and this is 22'],
  [8080, 'no port but 80 and 443 is asked, and this is 8080'],
])('of its ports %i gives %j', (port, why) => {
  expect(publicWeb({ address: '1.1.1.1', port })).toBe(why)
  expect(publicWeb({ address: '10.0.0.1', port })).toBe('the address is not a public one')
})
