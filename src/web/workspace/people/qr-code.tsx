import { create } from 'qrcode/lib/core/qrcode.js'
import { useMemo } from 'react'

/** Light modules that stand around a QR code (ISO/IEC 18004). */
const quiet = 4

/** The dark modules of a QR code as one path, a unit square each. @returns the path, and the side of the whole with its quiet zone */
export function qrPath(text: string): { readonly path: string; readonly side: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`
  return { path, side: modules.size + 2 * quiet }
}

/** A QR code, dark on white whatever surrounds it. */
export function QrCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { path, side } = useMemo(() => qrPath(text), [text])
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
