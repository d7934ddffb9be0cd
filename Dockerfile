# The server for a hospital: screens built, PostgreSQL outside (DATABASE_URL). Build: docker build -t howship .
FROM node:24.21-bookworm-slim AS build
WORKDIR /howship
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build --config src/web/vite.config.ts && npm prune --omit=dev

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production HOWSHIP_HOST=0.0.0.0 NODE_COMPILE_CACHE=/tmp/compile
WORKDIR /howship
COPY --from=build --chown=root:root /howship/package.json ./
COPY --from=build --chown=root:root /howship/node_modules ./node_modules
COPY --from=build --chown=root:root /howship/dist ./dist
COPY --from=build --chown=root:root /howship/src ./src
COPY --from=build --chown=root:root /howship/sources ./sources
COPY --from=build --chown=root:root /howship/bin ./bin
COPY --from=build --chown=root:root /howship/scripts ./scripts
USER node
EXPOSE 8020
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:8020/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/cli/main.ts", "serve"]
