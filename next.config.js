// A build sends nothing anywhere either.
process.env.NEXT_TELEMETRY_DISABLED = '1';

/**
 * The site is a static export: plain files that any web server can hand out.
 * BASE_PATH ("/x", no trailing slash) builds it for a sub-path, OUT_DIR into another folder than out.
 * QUICK_BUILD leaves out what a second build need not do again: checking types, compressing files.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  trailingSlash: true,
  ...(process.env.OUT_DIR ? { distDir: process.env.OUT_DIR } : {}),
  basePath: process.env.BASE_PATH ?? '',
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: Boolean(process.env.QUICK_BUILD) },
  experimental: { globalNotFound: true },
};

export default config;
