"""One server, independent arrivals, exponential times (M/M/1 at a load of 0.8) in SimPy: how many events a second.

An arrival or a departure counts as one event. Prints events per second of processor time and the mean time in the queue.
usage: mm1.py [UNITS]        needs SimPy, for instance Debian's python3-simpy (SimPy 2), or SimPy 3 or 4
"""
import random
import sys
import time

LOAD = 0.8
total = 0.0


def with_simpy_2(units):
    from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

    class Unit(Process):
        def visit(self, server):
            global total
            arrived = self.sim.now()
            yield request, self, server
            yield hold, self, random.expovariate(1)
            yield release, self, server
            total += self.sim.now() - arrived

    class Source(Process):
        def send(self, server):
            for _ in range(units):
                yield hold, self, random.expovariate(LOAD)
                unit = Unit(sim=self.sim)
                self.sim.activate(unit, unit.visit(server))

    simulation = Simulation()
    simulation.initialize()
    source = Source(sim=simulation)
    simulation.activate(source, source.send(Resource(capacity=1, sim=simulation)))
    simulation.simulate(until=10 * units / LOAD)


def with_simpy(units):
    import simpy

    def visit(environment, server):
        global total
        arrived = environment.now
        with server.request() as turn:
            yield turn
            yield environment.timeout(random.expovariate(1))
        total += environment.now - arrived

    def send(environment, server):
        for _ in range(units):
            yield environment.timeout(random.expovariate(LOAD))
            environment.process(visit(environment, server))

    environment = simpy.Environment()
    environment.process(send(environment, simpy.Resource(environment, capacity=1)))
    environment.run()


units = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
random.seed(1)
start = time.process_time()
try:
    with_simpy(units)
except ImportError:
    with_simpy_2(units)
seconds = time.process_time() - start
print(f"{2 * units / seconds:.0f} {total / units:.3f}")
