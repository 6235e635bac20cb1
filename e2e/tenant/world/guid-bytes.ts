/** A GUID's bytes as .NET writes them: the first three groups little-endian. */
export function guidBytes(guid: string): Buffer {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex');
  const [a, b, c] = [bytes.subarray(0, 4), bytes.subarray(4, 6), bytes.subarray(6, 8)].map((part) =>
    Buffer.from(part).reverse(),
  );
  return Buffer.concat([a ?? Buffer.alloc(0), b ?? Buffer.alloc(0), c ?? Buffer.alloc(0), bytes.subarray(8)]);
}
