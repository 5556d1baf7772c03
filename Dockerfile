# Built from a clean clone: docker build -t on-the-record .
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY corpus /corpus
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
# Node itself is the command: a shell or npm in between would keep the signal to stop from it.
CMD ["node", "dist/src/main.js"]
